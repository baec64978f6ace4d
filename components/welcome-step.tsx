import type { ReactNode } from 'react';

interface WelcomeStepProps {
  readonly id: string;
  readonly heading: ReactNode;
  readonly lead: ReactNode;
  readonly children?: ReactNode;
}

/** One of the few things that a family may decide; its number comes from the order on the page. */
export function WelcomeStep({ id, heading, lead, children }: WelcomeStepProps) {
  return (
    <section id={id} className="welcome-step" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <p className="lead">{lead}</p>
      {children}
    </section>
  );
}

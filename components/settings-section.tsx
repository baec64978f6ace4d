import type { ReactNode } from 'react';

interface SettingsSectionProps {
  /** in the page's address after `#`; the heading has it with `-heading` */
  readonly id: string;
  readonly heading: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a settings page, with a heading that a list of contents can lead to. */
export function SettingsSection({ id, heading, lead, children }: SettingsSectionProps) {
  return (
    <section id={id} className="settings-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </section>
  );
}

import type { Level } from '../core/level';

/** What each level looks like on a page: a small card, the whole question, the question with one way out. */
export function LevelPicture({ level }: { readonly level: Level }) {
  return (
    <svg className="level-picture" viewBox="0 0 120 78" aria-hidden="true" focusable="false">
      <rect className="page" x="1" y="1" width="118" height="76" rx="5" />
      <path className="line" d="M10 12h40M10 20h62M10 28h54M10 36h60" />
      {level === 'remind' ? <Card /> : <Question isHeld={level === 'hold'} />}
    </svg>
  );
}

const Card = () => (
  <>
    <rect className="card" x="52" y="40" width="60" height="30" rx="4" />
    <Face x={62} y={50} />
    <path className="ink" d="M74 48h30" />
    <rect className="safe" x="74" y="56" width="30" height="8" rx="4" />
  </>
);

const Question = ({ isHeld }: { readonly isHeld: boolean }) => (
  <>
    <rect className="veil" x="1" y="1" width="118" height="76" rx="5" />
    <rect className="card" x="14" y="9" width="92" height="60" rx="4" />
    <path className="ink" d="M22 18h48" />
    <rect className="photo" x="22" y="25" width="30" height="36" rx="2" />
    <Face x={37} y={40} />
    {isHeld ? (
      <>
        <path className="ink" d="M72 36v-3a6 6 0 0 1 12 0v3" />
        <rect className="safe" x="69" y="36" width="18" height="12" rx="2" />
        <rect className="safe" x="58" y="53" width="40" height="8" rx="4" />
      </>
    ) : (
      <>
        <path className="line" d="M58 27h40M58 34h34M58 41h38" />
        <rect className="safe" x="58" y="48" width="40" height="8" rx="4" />
        <path className="line" d="M58 62h22" />
      </>
    )}
  </>
);

const Face = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <circle className="ink" r="5" />
    <rect className="box" x="-8" y="-8" width="16" height="16" rx="2" />
  </g>
);

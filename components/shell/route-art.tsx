/** A route that breaks off: the picture of a page that is not there. */
export function BrokenRoute() {
  return (
    <svg
      className="art"
      width="260"
      height="96"
      viewBox="0 0 260 96"
      fill="none"
      strokeWidth="3"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="14" cy="74" r="7" fill="var(--accent)" />
      <path d="M24 74h92a17 17 0 000-34H96" stroke="var(--accent)" />
      <path d="M82 40H62a17 17 0 010-34h40" stroke="var(--rule)" strokeDasharray="1 9" />
    </svg>
  );
}

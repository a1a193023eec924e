/** The route: a filled dot, a line, an open ring. `size` is in pixels. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="5" cy="19" r="2.6" fill="currentColor" />
      <path
        d="M7.6 19h7.6a3.4 3.4 0 000-6.9H8.8a3.4 3.4 0 010-6.9h6.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.1"
        strokeLinecap="round"
      />
      <circle cx="18.6" cy="5.2" r="2.7" fill="none" stroke="currentColor" strokeWidth="2.1" />
    </svg>
  );
}

import Link from 'next/link';
import { Mark } from './mark';

/** Mark and name; a link when it is told where to. `label` is the link's accessible name. */
export function Brand({
  name,
  href,
  label,
  size,
}: {
  name: string;
  href?: string;
  label?: string;
  size?: number;
}) {
  const content = (
    <>
      <Mark size={size} />
      <span>{name}</span>
    </>
  );
  if (!href) return <span className="brand">{content}</span>;
  return (
    <Link className="brand" href={href} aria-label={label}>
      {content}
    </Link>
  );
}

'use client';
import { useRouter } from 'next/navigation';
import { Pages } from '@/components/data-table/pages';

/** The way to the other pairs; nothing where there is one page. */
export function PairPages(props: { page: number; pageSize: number; total: number }) {
  const router = useRouter();
  if (props.total <= props.pageSize) return null;
  return <Pages {...props} onPage={(page) => router.push(`?page=${page}`)} />;
}

'use client';
import { FailurePage } from '@/components/shell/failure-page';

export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return <FailurePage {...props} />;
}

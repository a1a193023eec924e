import type { Instrumentation } from 'next';
import { errorFields, log } from '@/lib/core/log';

/** An error that a page, route handler or action did not expect; the reader sees the digest on the error page. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const requestId = request.headers['x-request-id'];
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  log.error(
    { requestId, route: context.routePath, kind: context.routeType, digest, ...errorFields(error) },
    'unexpected error',
  );
};

export const CSV_TYPE = 'text/csv; charset=utf-8';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The same for a file that a person named: RFC 6266 carries any name, percent-encoded. It goes out piece by piece. */
export function namedAttachment(content: Uint8Array, type: string, name: string): Response {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= content.byteLength) return controller.close();
      controller.enqueue(content.slice(sent, sent + PIECE));
      sent += PIECE;
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(content.byteLength),
      'Content-Disposition': `attachment; filename*=UTF-8''${encoded}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}

/** Bytes. */
const PIECE = 64 * 1024;

/** A file to save. `name` is made of slugs, so that it needs no quoting; it is personal data and kept by no cache. */
export function attachment(body: BodyInit, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { letters } from '@/db/schema/letters';
import { outboxMessages } from '@/db/schema/outbox';
import { seedId } from '@/db/seed/random';
import { account, firstAdmin } from '@/db/testing/accounts';
import { testDatabase } from '@/db/testing/test-database';
import { givenHost, givenVisit } from '@/db/testing/visits';
import { givenActivity, givenProject } from '@/db/testing/world';
import { newId } from '@/lib/core/ids';
import { log } from '@/lib/core/log';
import { newKey, seal } from '@/lib/core/seal';
import { type LetterKind, LOCALES } from '@/lib/core/vocabulary';
import { wrapPersonKey } from '@/lib/privacy/rules';
import { deliverDue } from './commands/deliver';
import { enqueue, type OutgoingMessage } from './commands/enqueue';
import { openPost } from './commands/post';
import { retryMessage } from './commands/retry-message';
import { writeLetter } from './commands/write-letter';
import { listMessages } from './queries/list-messages';
import { MOST_ATTEMPTS } from './rules/retries';
import type { MailTemplate } from './rules/templates';

testDatabase();

type Received = { to: string[]; raw: string };
let received: Received[] = [];
/** What the server answers to a recipient, when it refuses. */
let refusal: { code: number; text: string } | undefined;

const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: (_address, _session, answer) =>
    answer(
      refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : undefined,
    ),
  onData: (stream, session, answer) => {
    let raw = '';
    stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
    stream.on('end', () => {
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
      answer();
    });
  },
});

let url: string;
beforeAll(async () => {
  log.level = 'silent';
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const env = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  NODE_ENV: 'test',
  SAPAR_URL: 'https://sapar.example.org',
  MAIL_FROM: 'Sapar <sapar@example.org>',
  SMTP_URL: url,
  ...more,
});

beforeEach(() => {
  received = [];
  refusal = undefined;
  vi.stubEnv('SAPAR_URL', 'https://sapar.example.org');
});
afterEach(() => vi.unstubAllEnvs());

const invitation: OutgoingMessage = {
  recipient: 'aigerim@gov.example',
  locale: 'en',
  template: 'invitation',
  params: { name: 'Aigerim', days: 14 },
  secrets: { token: 'the-secret-of-the-door' },
};

const rows = async () => (await database()).select().from(outboxMessages);
const row = async () => {
  const [only] = await rows();
  if (!only) throw new Error('The outbox is empty.');
  return only;
};

/** The minutes in which a worker that looks every minute for a day tries the one letter. */
async function triesOfADay(): Promise<number[]> {
  const start = Date.parse('2026-01-01T00:00:00Z');
  const tries: number[] = [];
  vi.stubEnv('SAPAR_NOW', new Date(start).toISOString());
  await enqueue([invitation]);
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    vi.stubEnv('SAPAR_NOW', new Date(start + minute * 60_000).toISOString());
    if ((await deliverDue(openPost(env()))) > 0) tries.push(minute);
  }
  return tries;
}

describe('a letter', () => {
  test('reaches the server once though many workers race for it', async () => {
    await enqueue([invitation]);
    const post = openPost(env());
    const taken = await Promise.all(Array.from({ length: 6 }, () => deliverDue(post)));
    expect(taken.filter((count) => count > 0)).toEqual([1]);
    expect(received.map(({ to }) => to)).toEqual([['aigerim@gov.example']]);
  });

  test('has a Message-ID that follows from its row, and our sender', async () => {
    await enqueue([invitation]);
    await deliverDue(openPost(env()));
    const { id } = await row();
    const raw = received[0]?.raw ?? '';
    expect(raw).toContain(`Message-ID: <${id}@sapar.example.org>`);
    expect(raw).toContain('From: Sapar <sapar@example.org>');
  });

  test('leaves no secret behind once it is sent', async () => {
    await enqueue([invitation]);
    expect(JSON.stringify(await rows())).not.toContain('the-secret-of-the-door');
    await deliverDue(openPost(env()));
    expect(received[0]?.raw).toContain('/invitation/the-secret-of-the-door');
    const { sealedParams, sentAt, lastError } = await row();
    expect([sealedParams, sentAt instanceof Date, lastError]).toEqual([null, true, null]);
  });

  test('adds no header and no recipient, whatever name and address somebody got in', async () => {
    const name = 'A\r\nBcc: spy@evil.example\r\n\r\n<b>';
    await enqueue([
      {
        recipient: 'a@gov.example',
        locale: 'en',
        template: 'agendaChanged',
        params: {
          name,
          activity: `Visit\r\nBcc: spy@evil.example`,
          release: 2,
          changes: '-',
          path: '/my',
        },
      },
      { ...invitation, recipient: 'b@gov.example, spy@evil.example\r\nBcc: spy@evil.example' },
    ]);
    await deliverDue(openPost(env()));
    await deliverDue(openPost(env()));
    const headers = received.map(({ raw }) => raw.split('\r\n\r\n')[0] ?? '');
    expect(headers.map((text) => /^bcc:/im.test(text))).toEqual(headers.map(() => false));
    expect(received.flatMap(({ to }) => to).filter((to) => to === 'spy@evil.example')).toEqual([]);
  });

  test('is written in the reader’s language', async () => {
    await enqueue([
      { ...invitation, locale: 'ru' },
      { ...invitation, locale: 'ko' },
    ]);
    await deliverDue(openPost(env()));
    await deliverDue(openPost(env()));
    const subjects = received.map(({ raw }) => decodeSubject(raw)).toSorted();
    expect(subjects).toEqual(['Sapar 초대장', 'Приглашение в Sapar']);
  });

  test('without a mail server becomes a file that only its owner reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sapar-mail-'));
    await enqueue([invitation]);
    await deliverDue(openPost(env({ SMTP_URL: '', SAPAR_DATA_DIR: folder })));
    const { id } = await row();
    expect(await readdir(join(folder, 'mail'))).toEqual([`${id}.eml`]);
    const path = join(folder, 'mail', `${id}.eml`);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, 'utf8')).toContain('To: aigerim@gov.example');
    await rm(folder, { recursive: true });
  });
});

describe('a letter to a host', () => {
  const words = {
    host: 'National Data Centre',
    contact: 'Kim Ji-woo',
    activity: 'Study visit',
    topic: 'How data are kept <safe>',
    when: 'Wed 25 Oct 2023, 13:30–15:15 (Seoul time)',
    answerBy: '16 October 2023',
    answer: 'coordinator@sapar.example',
    before: 'none',
    count: 28,
  };
  const toHost = (template: MailTemplate, more: Partial<OutgoingMessage> = {}) => ({
    recipient: 'kim@host.example',
    locale: 'ko' as const,
    template,
    params: words,
    secrets: { token: 'the-door-of-the-host' },
    ...more,
  });

  async function givenLetter(kind: LetterKind): Promise<string> {
    await givenProject('korea');
    await givenActivity('korea', 'visit');
    await givenHost('nirs');
    const siteVisitId = await givenVisit('visit', 'nirs');
    const key = newKey();
    const id = newId();
    await (await database()).insert(letters).values({
      id,
      activityId: seedId('visit'),
      siteVisitId,
      kind,
      locale: 'ko',
      fileName: '방문 요청, 국가데이터센터.pdf',
      madeAt: new Date(),
      size: 8,
      sealedContent: seal(key, Buffer.from('%PDF-1.7').toString('base64')),
      sealedKey: wrapPersonKey(key),
    });
    return id;
  }

  test.each([
    'visitRequest',
    'visitReminder',
    'visitTimeChanged',
    'visitCancelled',
    'visitorList',
    'visitThanks',
  ] as const)('%s leads to the page of the visit, in every language', async (template) => {
    const values = { ...words, token: 'the-door-of-the-host' };
    for (const locale of LOCALES) {
      const { text, html } = await writeLetter(template, locale, values, 'https://s.example');
      expect(text).toContain('https://s.example/host/the-door-of-the-host\n');
      expect(text).toContain('How data are kept <safe>');
      expect(html).not.toContain('<safe>');
    }
  });

  test('without a link has no button', async () => {
    await enqueue([toHost('visitThanks', { secrets: {}, locale: 'en' })]);
    await deliverDue(openPost(env()));
    expect([received.length, received[0]?.raw.includes('/host/')]).toEqual([1, false]);
  });

  test('brings its PDF along, as mail and as a file', async () => {
    const letterId = await givenLetter('request');
    const folder = await mkdtemp(join(tmpdir(), 'sapar-mail-'));
    await enqueue([toHost('visitRequest', { letterId })]);
    await deliverDue(openPost(env({ SMTP_URL: '', SAPAR_DATA_DIR: folder })));
    const { id } = await row();
    const raw = await readFile(join(folder, 'mail', `${id}.eml`), 'utf8');
    await rm(folder, { recursive: true });
    const parts = raw.split(/^--.*boundary.*|^----?_.*/m);
    const pdf = parts.find((part) => part.includes('Content-Type: application/pdf')) ?? '';
    expect(Buffer.from(pdf.split('\r\n\r\n')[1] ?? '', 'base64').toString()).toBe('%PDF-1.7');
    expect(pdf).toContain('Content-Disposition: attachment');
    const admin = await firstAdmin();
    const { rows: listed } = await listMessages(admin, { page: 1, pageSize: 10 });
    expect(listed.map(({ attached }) => attached)).toEqual(['방문 요청, 국가데이터센터.pdf']);
  });

  test.each([
    ['a list of visitors', 'visitor_list', true],
    ['a letter that is gone', 'request', false],
  ] as const)('is not sent with %s', async (_case, kind, isKept) => {
    const letterId = await givenLetter(kind);
    if (!isKept) await (await database()).delete(letters);
    await enqueue([toHost('visitRequest', { letterId })]);
    await deliverDue(openPost(env()));
    const { sentAt, lastError } = await row();
    expect([received.length, sentAt, typeof lastError]).toEqual([0, null, 'string']);
  });

  test('with a word missing is not sent, and goes out by hand with its link once it is whole', async () => {
    const admin = await firstAdmin();
    const { when: _when, ...without } = words;
    await enqueue([toHost('visitReminder', { params: without })]);
    refusal = undefined;
    const db = await database();
    await deliverDue(openPost(env()));
    expect([received.length, (await row()).sentAt]).toEqual([0, null]);
    const { id } = await row();
    await db.update(outboxMessages).set({ failedAt: new Date(), params: words });
    expect(await retryMessage(admin, { messageId: id })).toEqual({ ok: true, value: undefined });
    await deliverDue(openPost(env()));
    expect(received[0]?.raw).toContain('/host/the-door-of-the-host');
  });
});

describe('a server that refuses', () => {
  test('for now is asked again after longer and longer waits, then the letter is given up', async () => {
    refusal = { code: 451, text: 'try later' };
    expect(await triesOfADay()).toEqual([0, 1, 5, 21, 85, 341]);
    const { attempts, failedAt, sentAt, lastError } = await row();
    expect([attempts, failedAt instanceof Date, sentAt]).toEqual([MOST_ATTEMPTS, true, null]);
    expect(lastError).toContain('try later');
  });

  test('and then takes it, gets it once', async () => {
    refusal = { code: 451, text: 'try later' };
    await enqueue([invitation]);
    await deliverDue(openPost(env()));
    refusal = undefined;
    expect(await deliverDue(openPost(env()))).toBe(0);
    vi.stubEnv('SAPAR_NOW', new Date(Date.now() + 61_000).toISOString());
    expect(await deliverDue(openPost(env()))).toBe(1);
    expect([received.length, (await row()).attempts]).toEqual([1, 2]);
  });

  test('for good is not asked again', async () => {
    refusal = { code: 550, text: 'no such mailbox' };
    await enqueue([invitation]);
    await deliverDue(openPost(env()));
    const { attempts, failedAt } = await row();
    expect([attempts, failedAt instanceof Date]).toEqual([1, true]);
  });

  test('is no server at all: the letter waits', async () => {
    await enqueue([invitation]);
    await deliverDue(openPost(env({ SMTP_URL: 'smtp://127.0.0.1:1' })));
    const { attempts, failedAt, lastError } = await row();
    expect([attempts, failedAt, lastError?.includes('ECONNREFUSED')]).toEqual([1, null, true]);
  });
});

describe('the outbox on screen', () => {
  const wanted = { page: 1, pageSize: 10 };

  test('shows an administrator everything, a manager their projects, anybody else nothing', async () => {
    const admin = await firstAdmin();
    const projectId = newId();
    const mine = { ...admin, isAdmin: false, managerOf: [projectId] };
    const coordinator = { ...admin, isAdmin: false, coordinatorOf: [projectId] };
    await enqueue([
      { ...invitation, projectId, recipient: 'mine@gov.example' },
      { ...invitation, recipient: 'all@gov.example' },
    ]);
    const seen = async (viewer: typeof admin) =>
      (await listMessages(viewer, wanted)).rows.map(({ recipient }) => recipient).toSorted();
    expect(await seen(admin)).toEqual(['all@gov.example', 'mine@gov.example']);
    expect(await seen(mine)).toEqual(['mine@gov.example']);
    expect(await seen(coordinator)).toEqual([]);
  });

  test('sends a failed letter again when asked, and keeps who asked', async () => {
    const admin = await firstAdmin();
    const stranger = await account(admin, { email: 'stranger@gov.example' });
    refusal = { code: 550, text: 'no such mailbox' };
    await enqueue([invitation]);
    await deliverDue(openPost(env()));
    const { id } = await row();
    const missing = { ok: false, code: 'not_found' };
    expect(await retryMessage(stranger, { messageId: id })).toEqual(missing);
    expect(await retryMessage(admin, { messageId: newId() })).toEqual(missing);
    expect(await retryMessage(admin, { messageId: id })).toEqual({ ok: true, value: undefined });
    expect(await retryMessage(admin, { messageId: id })).toEqual({ ok: true, value: undefined });
    refusal = undefined;
    await deliverDue(openPost(env()));
    expect(received).toHaveLength(1);
    const entries = await (await database()).select().from(auditEntries);
    expect(
      entries.filter(({ action }) => action === 'retried').map((entry) => entry.actorId),
    ).toEqual([admin.userId]);
    expect((await listMessages(admin, { ...wanted, filters: { state: 'sent' } })).total).toBe(1);
  });
});

/** RFC 2047 words of a subject, in base64 or Q. */
function decodeSubject(raw: string): string {
  const folded = /^Subject: ((?:.*\r\n[ \t])*.*)/m.exec(raw)?.[1] ?? '';
  return folded
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?(B|Q)\?(.*?)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString()
        : Buffer.from(
            text
              .replaceAll('_', ' ')
              .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
                String.fromCharCode(parseInt(hex, 16)),
              ),
            'latin1',
          ).toString(),
    );
}

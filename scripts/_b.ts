import { agendaOfSize, measureCheck } from '../lib/agenda/rules/bench';
import { checkAgenda } from '../lib/agenda/rules/check-agenda';

const input = agendaOfSize(500);
for (let i = 0; i < 1000; i++) checkAgenda(input);
console.table(measureCheck([500, 1000, 5000, 20000]));
const absurd = agendaOfSize(10000);
const s0 = absurd.sessions[0]!;
const all = {
  ...absurd,
  sessions: absurd.sessions.map((s) => ({ ...s, start: s0.start, end: s0.end, groupIds: [] })),
};
let t = performance.now();
const n = checkAgenda(all).length;
console.log('absurd', n, performance.now() - t);

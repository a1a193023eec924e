import { agendaOfSize, measureCheck } from '../lib/agenda/rules/bench';
import { checkAgenda } from '../lib/agenda/rules/check-agenda';
console.table(measureCheck([500,1000,5000,20000]));
const input = agendaOfSize(500);
let c=process.cpuUsage(); for (let i=0;i<500;i++) checkAgenda(input); c=process.cpuUsage(c); console.log('cpu ms per check 500', (c.user+c.system)/1000/500);
const big = agendaOfSize(20000);
c=process.cpuUsage(); for (let i=0;i<10;i++) checkAgenda(big); c=process.cpuUsage(c); console.log('cpu ms per check 20000', (c.user+c.system)/1000/10);

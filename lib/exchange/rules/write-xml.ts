import type { ExportedAgenda } from '../types';
import { type FrabDay, type FrabEvent, frabSchedule } from './frab-schedule';

/** A schedule.xml, valid against the schema of the VOC: https://c3voc.de/schedule/schema.xsd */
export function writeXml(agenda: ExportedAgenda): string {
  const schedule = frabSchedule(agenda);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<schedule>',
    '  <generator name="Sapar"/>',
    `  ${element('url', schedule.url)}`,
    `  ${element('version', schedule.version)}`,
    '  <conference>',
    `    ${element('title', schedule.title)}`,
    `    ${element('acronym', schedule.acronym)}`,
    `    ${element('start', schedule.start)}`,
    `    ${element('end', schedule.end)}`,
    `    ${element('days', String(schedule.days.length))}`,
    `    ${element('timeslot_duration', '00:05')}`,
    `    ${element('time_zone_name', schedule.timeZone)}`,
    '  </conference>',
    ...schedule.days.map(day),
    '</schedule>',
    '',
  ].join('\n');
}

function day({ index, date, start, end, rooms }: FrabDay): string {
  return [
    `  <day index="${index}" date="${date}" start="${start}" end="${end}">`,
    ...rooms.flatMap(({ name, events }) => [
      `    <room name="${escaped(name)}">`,
      ...events.map(event),
      '    </room>',
    ]),
    '  </day>',
  ].join('\n');
}

function event(one: FrabEvent): string {
  const people = one.persons.map(({ id, name }) => `<person id="${id}">${escaped(name)}</person>`);
  return [
    `      <event guid="${one.guid}" id="${one.id}">`,
    ...(['room', 'title'] as const).map((name) => `        ${element(name, one[name])}`),
    '        <subtitle/>',
    ...(['type', 'date', 'start', 'duration', 'abstract', 'slug', 'track'] as const).map(
      (name) => `        ${element(name, one[name])}`,
    ),
    `        <persons>${people.join('')}</persons>`,
    `        ${element('language', one.language)}`,
    '        <description/>',
    '      </event>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser takes a bare return for a line feed.
  '\r': '&#13;',
};

/** What XML has no way to say is left out: controls, and halves of pairs. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"\r]/g, (mark) => ENTITIES[mark] ?? '');
}

import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document';
import { divideWork } from './read-work';
import { clear, unsure, wrong } from './reading';

describe('a passport with the day until which it is valid', () => {
  it.each([
    ['N01204417, 01.05.2031', 'N01204417', '2031-05-01'],
    ['FA 118 0554 до 12.11.2029', 'FA1180554', '2029-11-12'],
    ['AC4410291 (valid until 2032-03-03)', 'AC4410291', '2032-03-03'],
    ['M12345678 / 1 May 2031', 'M12345678', '2031-05-01'],
    ['400123881; годен до: 1.5.2031 г.', '400123881', '2031-05-01'],
    ['N 0120 4417', 'N01204417', null],
    [null, null, null],
  ])('%s', (cell, number, day) => {
    expect(readDocument(cell)).toEqual({ number: clear(number), expiresOn: clear(day) });
  });

  it('says of each part what is wrong with it', () => {
    expect(readDocument('N12, 31.02.2031')).toEqual({
      number: wrong(null, 'passportWrong', { value: 'N12' }),
      expiresOn: wrong(null, 'noSuchDate', { value: '31.02.2031' }),
    });
  });
});

describe('an organization with a position', () => {
  it.each([
    [
      'a line end',
      'Ministry, digital development\nChief expert',
      'Ministry, digital development',
      'Chief expert',
    ],
    ['a semicolon', 'Агентство; начальник отдела', 'Агентство', 'начальник отдела'],
    ['a stroke', '한빛디지털원 / 책임연구원', '한빛디지털원', '책임연구원'],
    ['the last comma', 'Ministry, agency, expert', 'Ministry, agency', 'expert'],
  ])('is divided at %s, and shown', (_mark, value, organization, position) => {
    const shown = value.replace('\n', ' ');
    expect(divideWork(value, 'organizationFirst')).toEqual({
      organizationName: unsure(organization, 'workSplit', { value: shown, organization, position }),
      position: clear(position),
    });
  });

  it('has the position first where the header says so', () => {
    expect(divideWork('Expert, Ministry, agency', 'positionFirst')).toEqual({
      organizationName: unsure('Ministry, agency', 'workSplit', {
        value: 'Expert, Ministry, agency',
        organization: 'Ministry, agency',
        position: 'Expert',
      }),
      position: clear('Expert'),
    });
  });

  it('stays whole where nothing divides it', () => {
    expect(divideWork('Ministry', 'organizationFirst')).toEqual({
      organizationName: clear('Ministry'),
      position: clear(null),
    });
    expect(divideWork(null, 'positionFirst')).toEqual({
      organizationName: clear(null),
      position: clear(null),
    });
  });
});

import { describe, expect, test } from 'vitest';
import { clientAddress } from './client-address';

describe('the address of the client', () => {
  test('is that of the socket, whatever X-Forwarded-For claims', () => {
    expect(clientAddress('203.0.113.7', '198.51.100.1', 0)).toBe('203.0.113.7');
  });

  test('is the one that our proxy saw, not the one that the client made up before it', () => {
    expect(clientAddress('10.0.0.1', '198.51.100.1, 203.0.113.7', 1)).toBe('203.0.113.7');
  });

  test('is that many entries from the end as proxies are trusted', () => {
    expect(clientAddress('10.0.0.2', '198.51.100.1, 203.0.113.7, 10.0.0.1', 2)).toBe('203.0.113.7');
  });

  test('is that of the socket when the proxy sent nothing readable', () => {
    expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', 'unknown', 1)).toBe('10.0.0.1');
  });

  test('is written the same way for IPv4 over an IPv6 socket, and without a port', () => {
    expect(clientAddress('::ffff:203.0.113.7', undefined, 0)).toBe('203.0.113.7');
    expect(clientAddress('10.0.0.1', '203.0.113.7:5123', 1)).toBe('203.0.113.7');
    expect(clientAddress('10.0.0.1', '[2001:db8::1]:443', 1)).toBe('2001:db8::1');
  });
});

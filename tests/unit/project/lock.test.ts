import { describe, expect, test } from 'vitest';
import { completeLock, missingEdges, readLock } from '../../../scripts/setup/lock.mjs';

describe('package-lock.json', () => {
  const lock = readLock();

  test('has an entry for every optional dependency, or `npm ci` rejects it (cure: npm run lock)', () => {
    expect(missingEdges(lock)).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });
});

describe('a lock that lacks platform packages', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        optionalDependencies: {
          'tool-linux-x64-musl': '1.2.3',
          'tool-win32-arm64-msvc': '1.2.3',
          'tool-here': '1.2.3',
        },
      },
      'node_modules/tool/node_modules/tool-here': {},
    },
  };

  test('gets an entry for each, with the platform that its name tells', () => {
    const { packages } = completeLock(lock);
    expect(packages['node_modules/tool-linux-x64-musl']).toEqual({
      version: '1.2.3',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    });
    expect(packages['node_modules/tool-win32-arm64-msvc']).toEqual({
      version: '1.2.3',
      optional: true,
      os: ['win32'],
      cpu: ['arm64'],
    });
  });

  test('keeps what it has, nested packages included', () => {
    expect(Object.keys(completeLock(lock).packages)).toHaveLength(5);
    expect(missingEdges(completeLock(lock))).toEqual([]);
  });
});

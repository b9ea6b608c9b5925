import { describe, expect, it } from 'vitest';
import { callerPath } from './caller-folder.ts';

describe('a path given to a command', () => {
  it('is meant from where the script was called', () => {
    const environment = { npm_lifecycle_event: 'check', INIT_CWD: '/home/ines/plans' };
    expect(callerPath('check', 'plan.json', environment)).toBe('/home/ines/plans/plan.json');
    expect(callerPath('check', '/srv/plan.json', environment)).toBe('/srv/plan.json');
  });

  it('is left alone without a script, and below another one', () => {
    expect(callerPath('check', 'plan.json', {})).toBe('plan.json');
    const below = { npm_lifecycle_event: 'test', INIT_CWD: '/home/ines' };
    expect(callerPath('check', 'plan.json', below)).toBe('plan.json');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { environmentSchema, parseConfig } from './config.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    const config = parseConfig({});
    expect(config).toMatchObject({
      ok: true,
      value: { PORT: 3000, HOST: '127.0.0.1', CREATE_BOARDS: 'anyone' },
    });
  });

  it('treats an empty variable as one that is not set', () => {
    expect(parseConfig({ PORT: '', PUBLIC_URL: '' })).toMatchObject({ ok: true, value: { PORT: 3000 } });
  });

  it.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '0x10' }, 'PORT'],
    [{ PORT: '1e3' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: ' 3000 ' }, 'PORT'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY'],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL'],
    [{ STORE_URL: 'mysql:' }, 'STORE_URL'],
    [{ CREATE_BOARDS: 'admin' }, 'ADMIN_TOKEN'],
    [{ ADMIN_TOKEN: 'short' }, 'ADMIN_TOKEN'],
    [{ EMBED_ORIGINS: 'https://a.example *' }, 'EMBED_ORIGINS'],
    [{ EMBED_ORIGINS: "https://a.example; script-src 'unsafe-inline'" }, 'EMBED_ORIGINS'],
  ])('stops at %o with one line that names the variable', (environment, name) => {
    const config = parseConfig(environment);
    expect(config.ok).toBe(false);
    if (config.ok) return;
    expect(config.error).toContain(name);
    expect(config.error).not.toContain('\n');
  });

  it('is described whole in docs/configuration.md, defaults included', () => {
    const page = readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (?:`([^`]+)`|none) \|/gm)];
    const documented = Object.fromEntries(rows.map(([, name = '', value]) => [name, value ?? '']));
    const { value } = parseConfig({}) as { value: Record<string, unknown> };
    const defaults = Object.keys(environmentSchema.shape).map((name) => [name, String(value[name] ?? '')]);
    // The only default that follows from another variable.
    expect(documented).toEqual({ ...Object.fromEntries(defaults), KEY_FILE: 'DATA_DIR/link.key' });
  });
});

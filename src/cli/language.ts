import type { Language } from '../core/language/message';

/** The language that is asked for, before anything else can be understood: `--lang`, else the system's. */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.lastIndexOf('--lang');
  const joined = args
    .filter((arg) => arg.startsWith('--lang='))
    .at(-1)
    ?.slice('--lang='.length);
  const asked = joined ?? (at >= 0 ? args[at + 1] : undefined);
  if (asked === 'en' || asked === 'zh-TW') return asked;
  const system = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return system.startsWith('en') ? 'en' : 'zh-TW';
}

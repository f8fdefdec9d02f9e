import { consoles } from '../consoles';

/**
 * The console that a file names as its origin, by name in its file name or above its tables (【生意参谋平台】). Of names
 * that contain each other the longest counts; undefined when none or several are named.
 */
export function consoleNamedIn(texts: readonly string[]): string | undefined {
  const all = texts.join('\n').toLowerCase();
  const named = consoles.filter(({ name }) =>
    [name['zh-CN'], name.en].some((text) => all.includes(text.toLowerCase())),
  );
  const longest = named.filter(
    ({ name }) =>
      !named.some(
        (other) => other.name['zh-CN'] !== name['zh-CN'] && other.name['zh-CN'].includes(name['zh-CN']),
      ),
  );
  return longest.length === 1 ? longest[0]?.id : undefined;
}

import { type Config, ConfigError } from '../config.ts';
import type { ChatPorts } from '../dispatch/post-chat.ts';
import { isLoopback } from '../domain/loopback.ts';

/**
 * The webhook of the configuration; null when there is none. Throws `ConfigError` when its address cannot be had, is
 * no address, or would carry a customer's words unencrypted (http is for the same machine only).
 */
export function webhookConfig(config: Config): ChatPorts['webhook'] | null {
  const { webhook } = config.file;
  if (webhook === undefined) return null;
  const key = 'webhook.urlEnv';
  const text = config.secret({ env: webhook.urlEnv, file: webhook.urlFile, key }).reveal();
  const url = URL.parse(text.trim());
  const safe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === null || !safe) {
    throw new ConfigError('webhook', [
      `${key}: what it names is no https address, for example https://hooks.chat.example/services/T0/B0/x.`,
    ]);
  }
  return { url, format: webhook.format };
}

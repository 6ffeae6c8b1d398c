// Loaded before the command: this machine then has no package @napi-rs/webcodecs.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@napi-rs/webcodecs') throw new Error('not installed');
    return next(specifier, context);
  },
});

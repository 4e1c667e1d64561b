import { BlindSigner } from '@leeway/ballot/server';
import { KeyFiles } from '@leeway/process';
import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';

/** The private keys of the blocks, and the one signer of the process that uses them. */
@Module({
  providers: [
    {
      provide: KeyFiles,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => new KeyFiles(settings.KEY_DIRECTORY, settings.KEY_COPY_DIRECTORY),
    },
    { provide: BlindSigner, useFactory: () => new BlindSigner() },
  ],
  exports: [KeyFiles, BlindSigner],
})
export class KeysModule implements OnApplicationShutdown {
  constructor(private readonly signer: BlindSigner) {}

  /** By now the server has stopped listening, and what was being signed has been answered. */
  onApplicationShutdown(): Promise<void> {
    return this.signer.close();
  }
}

import { type Refusal, refuse } from '@facialis/refusal';

/** A newer program wrote the record. */
export function refuseReadOnly(): Refusal {
  return refuse('store-newer', {
    need: 'a record that this program writes',
    got: 'one that a newer program wrote; it is only read',
    remedy: 'Install the newest version of the program.',
  });
}

/** The server itself broke off. */
export function refuseFault(): Refusal {
  return refuse('measuring-failed', {
    need: 'a program without faults',
    got: 'a fault of the server',
    remedy: 'Measure it again; the video is kept. The server printed where; please report it.',
  });
}

/** The worker broke off, too often to try again. */
export function refuseCrash(): Refusal {
  return refuse('measuring-failed', {
    need: 'a program that measures this video to its end',
    got: 'one that broke off, and once more when it was tried again',
    remedy:
      'Close other programs, so that there is more memory, and measure it again. If it breaks off ' +
      'once more, please report it; the video is kept.',
  });
}

import { Trans } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { PersonLine } from '../shared/person-line.tsx';
import './capture.css';
import type { Chosen } from './found.ts';
import { Keeping } from './keeping.tsx';
import { MeasuredThere } from './measured-there.tsx';
import { Taking } from './taking.tsx';
import { holdUnkept, unkeptOf } from './unkept.ts';

/** Recording or choosing a video for a person's record. */
export function CapturePage() {
  const { person } = useParams({ from: '/record/p/$person/capture' });
  const [unkept, setUnkept] = useState(() => unkeptOf(person));
  const [elsewhere, setElsewhere] = useState<Chosen | null>(null);
  return (
    <>
      <PersonLine person={person} />
      <h1>
        <Trans>Record</Trans>
      </h1>
      {unkept && <Keeping person={person} unkept={unkept} onAgain={() => setUnkept(null)} />}
      {elsewhere && (
        <MeasuredThere person={person} chosen={elsewhere} onAgain={() => setElsewhere(null)} />
      )}
      {!unkept && !elsewhere && (
        <Taking
          onFound={(found) => setUnkept(holdUnkept(person, found))}
          onElsewhere={setElsewhere}
        />
      )}
    </>
  );
}

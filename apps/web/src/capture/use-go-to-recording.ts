import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to the page of a recording that is new in a person's record. */
export function useGoToRecording(person: string): (entry: string) => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useCallback(
    async (entry) => {
      await client.invalidateQueries({ queryKey: ['course', person] });
      await client.invalidateQueries({ queryKey: ['people'] });
      await navigate({
        to: '/p/$person/recordings/$entry',
        params: { person, entry },
        ignoreBlocker: true,
      });
    },
    [client, navigate, person],
  );
}

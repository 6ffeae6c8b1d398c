import { Trans } from '@lingui/react/macro';
import { AboutSection } from './about-section.tsx';
import { AuditSection } from './audit-section.tsx';
import { DemoSection } from './demo-section.tsx';
import { DoorSection } from './door-section.tsx';
import { LooksSection } from './looks-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { RecordSection } from './record-section.tsx';
import './settings.css';

/** How the app looks and speaks, where the data lies, how it is kept safe, and what the program is. */
export function SettingsPage() {
  return (
    <div className="settings">
      <h1>
        <Trans>Settings</Trans>
      </h1>
      <LooksSection />
      <RecordSection />
      <DoorSection />
      <PeopleSection />
      <DemoSection />
      <AuditSection />
      <AboutSection />
    </div>
  );
}

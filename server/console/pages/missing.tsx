import { Page } from '../parts/page';

export function MissingPage() {
  return (
    <Page title="There is no such page">
      <p>
        Go to the <a href="/">overview</a>.
      </p>
    </Page>
  );
}

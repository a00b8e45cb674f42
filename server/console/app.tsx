import { LocationProvider, Route, Router, lazy } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { api } from './api';
import { AuditPage } from './pages/audit';
import { BrakePage } from './pages/brake';
import { CoveragePage } from './pages/coverage';
import { DeploymentPage } from './pages/deployment';
import { DevicesPage } from './pages/devices';
import { DriftPage } from './pages/drift';
import { EventsPage } from './pages/events';
import { ExportPage } from './pages/export';
import { KnowledgePage } from './pages/knowledge';
import { MissingPage } from './pages/missing';
import { OverviewPage } from './pages/overview';
import { ReportPage } from './pages/report';
import { SignInPage } from './pages/sign-in';
import { VerifyPage } from './pages/verify';
import { Layout } from './parts/layout';
import { signedIn, tenant } from './session';
import { explain } from './use-load';

/** The editor is half of the console's code, and needed on one page only. */
const PolicyPage = lazy(() => import('./pages/policy').then((module) => module.PolicyPage));

export function App() {
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    api.session().then(
      (session) => {
        tenant.value = session.tenant;
        signedIn.value = session.signedIn;
      },
      (reason: unknown) => setError(explain(reason)),
    );
  }, []);
  if (error !== null)
    return (
      <main class="alone">
        <p role="alert">{error}</p>
      </main>
    );
  if (signedIn.value === null) return <main class="alone" aria-busy="true" />;
  if (!signedIn.value) return <SignInPage />;
  return (
    <LocationProvider>
      <Layout>
        <Router>
          <Route path="/" component={OverviewPage} />
          <Route path="/devices" component={DevicesPage} />
          <Route path="/policy" component={PolicyPage} />
          <Route path="/brake" component={BrakePage} />
          <Route path="/deployment" component={DeploymentPage} />
          <Route path="/verify" component={VerifyPage} />
          <Route path="/knowledge" component={KnowledgePage} />
          <Route path="/events" component={EventsPage} />
          <Route path="/coverage" component={CoveragePage} />
          <Route path="/drift" component={DriftPage} />
          <Route path="/report" component={ReportPage} />
          <Route path="/export" component={ExportPage} />
          <Route path="/audit" component={AuditPage} />
          <Route default component={MissingPage} />
        </Router>
      </Layout>
    </LocationProvider>
  );
}

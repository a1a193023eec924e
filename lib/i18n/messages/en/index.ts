import activities from './activities.json';
import agenda from './agenda.json';
import attendance from './attendance.json';
import audit from './audit.json';
import auth from './auth.json';
import availability from './availability.json';
import coverage from './coverage.json';
import dashboard from './dashboard.json';
import delegations from './delegations.json';
import errors from './errors.json';
import exchange from './exchange.json';
import holidays from './holidays.json';
import hostPage from './hostPage.json';
import hosts from './hosts.json';
import imports from './imports.json';
import itinerary from './itinerary.json';
import letters from './letters.json';
import mail from './mail.json';
import map from './map.json';
import outbox from './outbox.json';
import overview from './overview.json';
import participants from './participants.json';
import people from './people.json';
import places from './places.json';
import privacy from './privacy.json';
import programme from './programme.json';
import projects from './projects.json';
import releases from './releases.json';
import roads from './roads.json';
import search from './search.json';
import shell from './shell.json';
import tasks from './tasks.json';
import ui from './ui.json';
import users from './users.json';
import visits from './visits.json';
import vocabulary from './vocabulary.json';

export const messages = {
  activities,
  agenda,
  attendance,
  audit,
  auth,
  availability,
  coverage,
  dashboard,
  delegations,
  errors,
  exchange,
  holidays,
  hosts,
  hostPage,
  imports,
  itinerary,
  letters,
  mail,
  map,
  outbox,
  overview,
  participants,
  people,
  places,
  privacy,
  programme,
  projects,
  releases,
  roads,
  search,
  shell,
  tasks,
  ui,
  users,
  visits,
  vocabulary,
};

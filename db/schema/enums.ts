import { pgEnum } from 'drizzle-orm/pg-core';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  COUNTRIES,
  GRANTED_ROLES,
  HOST_ANSWERS,
  LOCALES,
  MARK_STATES,
  PARTICIPANT_ROLES,
  PARTICIPANT_STATUSES,
  PARTNER_ROLES,
  PHOTO_POLICIES,
  READINESS_STEPS,
  SESSION_KINDS,
  SESSION_PERSON_ROLES,
  SEXES,
  TRAVEL_MODES,
  VEHICLE_KINDS,
  VISA_STATES,
  VISIT_OUTCOMES,
  VISIT_PRIORITIES,
  VISIT_STATUSES,
  VISIT_STEPS,
  VISIT_TURNS,
} from '../../lib/core/vocabulary';

export const locale = pgEnum('locale', LOCALES);
export const country = pgEnum('country', COUNTRIES);
export const sex = pgEnum('sex', SEXES);
export const partnerRole = pgEnum('partner_role', PARTNER_ROLES);
export const grantedRole = pgEnum('granted_role', GRANTED_ROLES);
export const activityKind = pgEnum('activity_kind', ACTIVITY_KINDS);
export const activityStatus = pgEnum('activity_status', ACTIVITY_STATUSES);
export const participantRole = pgEnum('participant_role', PARTICIPANT_ROLES);
export const participantStatus = pgEnum('participant_status', PARTICIPANT_STATUSES);
export const visaState = pgEnum('visa_state', VISA_STATES);
export const readinessStep = pgEnum('readiness_step', READINESS_STEPS);
export const sessionKind = pgEnum('session_kind', SESSION_KINDS);
export const sessionPersonRole = pgEnum('session_person_role', SESSION_PERSON_ROLES);
export const travelMode = pgEnum('travel_mode', TRAVEL_MODES);
export const vehicleKind = pgEnum('vehicle_kind', VEHICLE_KINDS);
export const visitStatus = pgEnum('visit_status', VISIT_STATUSES);
export const visitPriority = pgEnum('visit_priority', VISIT_PRIORITIES);
export const visitStep = pgEnum('visit_step', VISIT_STEPS);
export const visitTurn = pgEnum('visit_turn', VISIT_TURNS);
export const visitOutcome = pgEnum('visit_outcome', VISIT_OUTCOMES);
export const hostAnswer = pgEnum('host_answer', HOST_ANSWERS);
export const photoPolicy = pgEnum('photo_policy', PHOTO_POLICIES);
export const markState = pgEnum('mark_state', MARK_STATES);

/**
 * The closed lists of words that the database, the forms and the screens share.
 * A leaf: it imports nothing, so that pure rules and the database schema can both stand on it.
 */

export const LOCALES = ['en', 'ru', 'ko'] as const;
export type Locale = (typeof LOCALES)[number];

/** ISO 3166-1 alpha-2 codes of the countries that can send a delegation or host an activity. */
export const COUNTRIES = ['KZ', 'KG', 'TJ', 'UZ', 'AZ', 'AM', 'GE', 'KR'] as const;
export type Country = (typeof COUNTRIES)[number];

export const PARTNER_ROLES = ['donor', 'implementing', 'hub', 'host'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

export const ACTIVITY_KINDS = [
  'study_visit',
  'workshop',
  'conference',
  'research',
  'training',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_STATUSES = [
  'planning',
  'published',
  'running',
  'completed',
  'signed_off',
] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

export const PARTICIPANT_ROLES = [
  'delegate',
  'head_of_delegation',
  'observer',
  'speaker',
  'interpreter',
  'escort',
  'organizer',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export const PARTICIPANT_STATUSES = [
  'nominated',
  'accepted',
  'confirmed',
  'reserve',
  'declined',
  'withdrawn',
] as const;
export type ParticipantStatus = (typeof PARTICIPANT_STATUSES)[number];

/** Where a participant's visa is; `unknown` until somebody looks into it. */
export const VISA_STATES = [
  'unknown',
  'not_needed',
  'to_apply',
  'at_embassy',
  'issued',
  'refused',
] as const;
export type VisaState = (typeof VISA_STATES)[number];

/** What has to be done for each participant before the activity starts, in this order. */
export const READINESS_STEPS = [
  'nominated',
  'accepted',
  'documents',
  'visa',
  'flight',
  'room',
  'briefed',
] as const;
export type ReadinessStep = (typeof READINESS_STEPS)[number];

export const SESSION_KINDS = [
  'ceremony',
  'talk',
  'workshop',
  'site_visit',
  'transfer',
  'meal',
  'free',
] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** What a person does in a session, beyond attending it with their group. */
export const SESSION_PERSON_ROLES = ['speaker', 'moderator', 'interpreter', 'escort'] as const;
export type SessionPersonRole = (typeof SESSION_PERSON_ROLES)[number];

/** How a group gets from place to place; inside one site people walk. */
export const TRAVEL_MODES = ['bus', 'car', 'walk'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

export const VEHICLE_KINDS = ['bus', 'car'] as const;
export type VehicleKind = (typeof VEHICLE_KINDS)[number];

export const VISIT_STATUSES = [
  'draft',
  'asked',
  'tentative',
  'confirmed',
  'declined',
  'cancelled',
] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** How much a visit matters to the programme. */
export const VISIT_PRIORITIES = ['must', 'should', 'could'] as const;
export type VisitPriority = (typeof VISIT_PRIORITIES)[number];

/** What can happen to a request to a host. */
export const VISIT_STEPS = [
  'created',
  'changed',
  'asked',
  'reminded',
  'called',
  'answered_yes',
  'answered_another_time',
  'answered_no',
  'answer_kept_aside',
  'settled',
  'time_changed',
  'slides_uploaded',
  'list_sent',
  'thanked',
  'cancelled',
  'reopened',
] as const;
export type VisitStep = (typeof VISIT_STEPS)[number];

/** Whose turn it is in a request. */
export const VISIT_TURNS = ['us', 'host', 'nobody'] as const;
export type VisitTurn = (typeof VISIT_TURNS)[number];

/** How a visit went. */
export const VISIT_OUTCOMES = ['went_well', 'with_problems', 'did_not_happen'] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

export const HOST_ANSWERS = ['yes', 'another_time', 'no'] as const;
export type HostAnswer = (typeof HOST_ANSWERS)[number];

/** Whether visitors may take photographs. */
export const PHOTO_POLICIES = ['unknown', 'allowed', 'ask_first', 'forbidden'] as const;
export type PhotoPolicy = (typeof PHOTO_POLICIES)[number];

/** What a gate may ask of each visitor in a list of names. */
export const NAME_LIST_FIELDS = [
  'name',
  'native_name',
  'country',
  'sex',
  'birth_date',
  'passport_number',
  'organization',
  'position',
  'group',
] as const;
export type NameListField = (typeof NAME_LIST_FIELDS)[number];

export const LETTER_KINDS = ['request', 'visitor_list', 'thanks'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const MARK_STATES = ['present', 'late', 'left_early', 'excused', 'absent'] as const;
export type MarkState = (typeof MARK_STATES)[number];

/** Roles that are granted to an account. A delegate's right comes from taking part, a host's from a link. */
export const GRANTED_ROLES = [
  'manager',
  'coordinator',
  'focal_point',
  'check_in_helper',
  'donor_viewer',
] as const;
export type GrantedRole = (typeof GRANTED_ROLES)[number];

export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];

/** The part of a person in an empty form: every control holds text. */
export const EMPTY_PERSON = {
  givenNames: '',
  familyName: '',
  nativeName: '',
  sex: '' as const,
  organizationName: '',
  position: '',
  email: '',
  phone: '',
  languages: [],
  private: {
    birthDate: '',
    passportNumber: '',
    passportExpiresOn: '',
    diet: '',
    accessNeeds: '',
  },
};

/** What a change means to a consumer. */
export const reasons = {
  noChange: "Consumers see no difference.",
  addition: "Existing code compiles and runs as before, and can use the new part.",
  removal: "Code that uses the removed part no longer compiles.",
  widerResponse: "Code that reads the value does not handle the new possibility.",
  newEnumValue: "The documentation of every enum says that code must expect new values.",
  guaranteedField: "Code that checks whether the value is missing still compiles.",
  tighterLimit: "A value that was valid is rejected or no longer returned.",
  looserLimit: "All valid values stay valid, and more values are valid.",
  newRequirement: "Calls that do not pass the value no longer compile.",
  documentationOnly: "Only documentation changes. Types and behaviour stay.",
  typeChange: "Code that passes or reads the previous type no longer compiles.",
  meaningChange: "The same call or value has a different meaning.",
  newDefault: "The spec now documents what a call without the value does.",
} as const;

import Claims

/// What a match means.
struct Reading: Hashable {
  let kind: Mention.Kind
  let value: Mention.Value
}

import Claims

/// A relation with the claim of each of its figures; nil for a figure that is no claim.
struct WorkedRelation {
  let relation: Relation
  let members: [Int?]
}

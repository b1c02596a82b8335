import Claims

/// Gives the first paragraph behind the headline its role.
enum BlockRoles {
  /// The blocks with the first body block as the lead; a document without one stays as it is.
  static func withLead(_ blocks: [Block]) -> [Block] {
    guard let first = blocks.firstIndex(where: { $0.role == .body }) else { return blocks }
    var blocks = blocks
    blocks[first] = Block(range: blocks[first].range, role: .lead)
    return blocks
  }
}

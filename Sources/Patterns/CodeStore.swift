import Synchronization

/// The compiled forms of one expression, made when first asked for and shared by all tasks.
final class CodeStore: Sendable {
  private enum Slot {
    case untried
    case compiled(MatchCode)
    case broken
  }

  private let slots = Mutex<[Slot]>(
    Array(repeating: .untried, count: Pattern.Placement.allCases.count))

  /// The code for a placement; nil for an expression that does not compile.
  func code(for source: String, _ placement: Pattern.Placement) -> MatchCode? {
    slots.withLock { slots in
      switch slots[placement.rawValue] {
      case .compiled(let code): return code
      case .broken: return nil
      case .untried: break
      }
      do {
        let code = try MatchCode(source, placement: placement, compilesForSpeed: true)
        slots[placement.rawValue] = .compiled(code)
        return code
      } catch {
        slots[placement.rawValue] = .broken
        return nil
      }
    }
  }
}

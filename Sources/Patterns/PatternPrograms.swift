import Synchronization

/// The programs of one pattern, each made when it is first needed and then never changed. All
/// copies of the pattern share them.
final class PatternPrograms: Sendable {
  /// What is known of an expression without running it.
  final class Outline: Sendable {
    let error: PatternError?
    let groupNames: [String]

    init(groupNames: [String]) {
      error = nil
      self.groupNames = groupNames
    }

    init(source: String, isCaseless: Bool) {
      do throws(PatternError) {
        let program = try PatternProgram(
          source, isCaseless: isCaseless, mode: .anchored, toMachineCode: false)
        groupNames = Set(program.groups.map(\.name)).sorted()
        error = nil
      } catch {
        groupNames = []
        self.error = error
      }
    }
  }

  private let source: String
  private let isCaseless: Bool
  private let known = AtomicLazyReference<Outline>()
  private let searching = AtomicLazyReference<PatternProgram>()
  private let anchored = AtomicLazyReference<PatternProgram>()
  private let ending = AtomicLazyReference<PatternProgram>()
  /// Held while compiling, so that tasks that start together do not all do it.
  private let compiling = Mutex(())

  /// Takes an expression; the names of its groups are given where it is known to be sound.
  init(source: String, isCaseless: Bool, groupNames: [String]? = nil) {
    self.source = source
    self.isCaseless = isCaseless
    if let groupNames { _ = known.storeIfNil(Outline(groupNames: groupNames)) }
  }

  var outline: Outline {
    known.load() ?? known.storeIfNil(Outline(source: source, isCaseless: isCaseless))
  }

  /// The program of a mode. The expression must be sound.
  func program(_ mode: PatternProgram.Mode) -> PatternProgram {
    switch mode {
    case .searching: searching.load() ?? compile(mode, into: searching)
    case .anchored: anchored.load() ?? compile(mode, into: anchored)
    case .ending: ending.load() ?? compile(mode, into: ending)
    }
  }

  private func compile(
    _ mode: PatternProgram.Mode, into place: borrowing AtomicLazyReference<PatternProgram>
  ) -> PatternProgram {
    compiling.withLock { _ in
      if let program = place.load() { return program }
      do throws(PatternError) {
        return place.storeIfNil(
          try PatternProgram(source, isCaseless: isCaseless, mode: mode, toMachineCode: true))
      } catch {
        preconditionFailure("'\(source)' was matched though it is no sound pattern: \(error)")
      }
    }
  }
}

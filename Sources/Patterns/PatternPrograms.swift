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
  private let fastSearching = AtomicLazyReference<PatternProgram>()
  private let fastAnchored = AtomicLazyReference<PatternProgram>()
  private let fastEnding = AtomicLazyReference<PatternProgram>()
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

  /// The program of a mode, with machine code where it is wanted. The expression must be sound.
  func program(_ mode: PatternProgram.Mode, toMachineCode: Bool) -> PatternProgram {
    switch (mode, toMachineCode) {
    case (.searching, false): searching.load() ?? compile(mode, false, into: searching)
    case (.anchored, false): anchored.load() ?? compile(mode, false, into: anchored)
    case (.ending, false): ending.load() ?? compile(mode, false, into: ending)
    case (.searching, true): fastSearching.load() ?? compile(mode, true, into: fastSearching)
    case (.anchored, true): fastAnchored.load() ?? compile(mode, true, into: fastAnchored)
    case (.ending, true): fastEnding.load() ?? compile(mode, true, into: fastEnding)
    }
  }

  private func compile(
    _ mode: PatternProgram.Mode, _ toMachineCode: Bool,
    into place: borrowing AtomicLazyReference<PatternProgram>
  ) -> PatternProgram {
    compiling.withLock { _ in
      if let program = place.load() { return program }
      do throws(PatternError) {
        return place.storeIfNil(
          try PatternProgram(
            source, isCaseless: isCaseless, mode: mode, toMachineCode: toMachineCode))
      } catch {
        preconditionFailure("'\(source)' was matched though it is no sound pattern: \(error)")
      }
    }
  }
}

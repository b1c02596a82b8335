import Claims
import Corpus
import Foundation
import Rules
import Workbench

/// Opens rules and corpus for a command, in the places that the options and the machine name.
struct Engine {
  let surroundings: Surroundings
  let locator: ResourceLocator
  let options: ResourceOptions

  init(_ options: ResourceOptions) {
    surroundings = .ofThisProcess
    locator = ResourceLocator(surroundings)
    self.options = options
  }

  /// The rules in force.
  func rules() throws -> RuleSet {
    do {
      let folders = try locator.ruleFolders(given: options.rules)
      return try RuleLoader.load(from: folders, cache: locator.cache)
    } catch let missing as MissingResource {
      throw Outcome.Failure(.nothingChecked, missing.description)
    }
  }

  /// The corpus; nil when none is wanted or none is there. A checkout whose corpus was never built
  /// has it built first.
  func store() throws -> FactStore? {
    guard !options.noCorpus else { return nil }
    do {
      if let url = try locator.corpus(given: options.corpus) {
        return try FactStore(readingFrom: url)
      }
    } catch let missing as MissingResource {
      throw Outcome.Failure(.nothingChecked, missing.description)
    } catch let error as FactStore.OpeningError {
      throw Outcome.Failure(.nothingChecked, "\(error)")
    }
    guard let packages = locator.packages else { return nil }
    return try CorpusFolder(packages).openOrBuild { Terminal.error($0) }
  }

  /// The invented facts that rule examples speak of; nil where the package is not there.
  func exampleStore() throws -> FactStore? {
    guard let packages = locator.packages else { return nil }
    return try FactStore(inMemory: [CorpusFolder(packages).examplePackage])
  }

  /// The assembled engine.
  func checker() throws -> Checker { try Checker(rules: rules(), store: store()) }
}

extension Surroundings {
  /// What this process was started with.
  static var ofThisProcess: Surroundings {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return Surroundings(
      environment: ProcessInfo.processInfo.environment,
      folder: URL(fileURLWithPath: FileManager.default.currentDirectoryPath),
      executable: URL(fileURLWithPath: path).resolvingSymlinksInPath())
  }
}

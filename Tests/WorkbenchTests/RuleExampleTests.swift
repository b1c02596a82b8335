import Claims
import Corpus
import Support
import Testing
import Workbench

@Suite struct RuleExampleTests {
  @Test func everyExampleComesOutAsItsFileSays() throws {
    let store = try FactStore(inMemory: [ShippedWorkbench.package("demo")])
    let tests = try RuleTests(rules: ShippedWorkbench.rules.get(), store: store)
    for failure in tests.failures() {
      Issue.record(
        "\(failure.position) \(failure.rule), \(failure.surroundings): \(failure.message)")
    }
    #expect(tests.exampleCount > 500)
  }

  @Test func shippedPackagesHaveNoErrors() throws {
    let lint = PackageLint(rules: try ShippedWorkbench.rules.get())
    for name in ["dprk", "demo"] {
      let found = try lint.diagnostics(of: [ShippedWorkbench.package(name)])
      #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    }
  }
}

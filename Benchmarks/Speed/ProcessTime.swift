import Foundation

/// The processor time of this process: on a busy machine it says what the work costs, where the
/// clock on the wall would count the neighbours too.
enum ProcessTime {
  static var used: Duration {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return .zero }
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}

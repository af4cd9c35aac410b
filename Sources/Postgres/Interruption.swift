// `Interruption` tells whether the process was asked to stop (Ctrl-C, SIGTERM).

internal import Glibc
internal import Synchronization

/// The request to stop, by SIGINT or SIGTERM.
///
/// Once it is there, the statement under way is cancelled on the server, and no further one starts:
/// both fail with `PostgresError.Kind.interrupted`, so that transactions roll back on the way out.
public enum Interruption {
  private static let requested = Atomic(false)

  /// Whether the process was asked to stop.
  public static var isRequested: Bool {
    requested.load(ordering: .relaxed)
  }

  /// Handles SIGINT and SIGTERM from now on, save one that the process was started to ignore. The
  /// first only takes a note; the second ends the process at once, with 130 for SIGINT.
  public static func install() {
    _ = isRequested
    for number in [SIGINT, SIGTERM] {
      var present = sigaction()
      sigaction(number, nil, &present)
      if unsafeBitCast(present.__sigaction_handler.sa_handler, to: Int.self) == ignored { continue }
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        if Interruption.requested.exchange(true, ordering: .relaxed) { _exit(128 + number) }
      }
      action.sa_flags = SA_RESTART
      sigaction(number, &action, nil)
    }
  }

  /// Forgets the request, in a program that goes on after it.
  public static func reset() {
    requested.store(false, ordering: .relaxed)
  }

  /// `SIG_IGN`, a macro that Swift does not import.
  private static let ignored = 1
}

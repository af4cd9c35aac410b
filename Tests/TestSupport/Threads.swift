import Glibc

/// Runs blocking work at the same time, each on a thread of its own, and waits for all of it.
public func runOnThreads(_ work: [@Sendable () throws -> Void]) async throws {
  try await withThrowingTaskGroup(of: Void.self) { group in
    for part in work {
      group.addTask {
        try await withCheckedThrowingContinuation { continuation in
          SystemThread.start { continuation.resume(with: Result { try part() }) }
        }
      }
    }
    try await group.waitForAll()
  }
}

/// A thread of the system: two bodies that wait for each other must not share one.
public final class SystemThread: Sendable {
  private let body: @Sendable () -> Void

  private init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }

  public static func start(_ body: @escaping @Sendable () -> Void) {
    let thread = Unmanaged.passRetained(SystemThread(body)).toOpaque()
    var handle = pthread_t()
    pthread_create(
      &handle, nil,
      { argument in
        if let argument { Unmanaged<SystemThread>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, thread)
    pthread_detach(handle)
  }
}

/// Waits, for half a minute at most, until another thread has come so far.
public func waitUntil(_ condition: () -> Bool) {
  for _ in 0..<30_000 where !condition() { usleep(1_000) }
}

namespace ClaimModel.Tests.Support;

/// <summary>
/// The number of cases that generated tests check: all of them in the build for the newest target if the environment variable <c>CI</c> is <c>true</c>,
/// and otherwise fewer, so that a local run takes seconds.
/// </summary>
internal static class TestEffort
{
    private const int LocalShare = 5;

    // Not the version of the runtime: the build for .NET 8 runs on a later one if .NET 8 is not installed.
#if NET10_0_OR_GREATER
    private const bool IsNewestTarget = true;
#else
    private const bool IsNewestTarget = false;
#endif

    public static bool IsFull { get; } = IsNewestTarget && string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the number of cases to check.</summary>
    /// <param name="all">The number in CI.</param>
    public static int Cases(int all) => IsFull ? all : Math.Max(1, all / LocalShare);
}

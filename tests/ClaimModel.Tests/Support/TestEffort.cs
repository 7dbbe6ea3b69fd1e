namespace ClaimModel.Tests.Support;

/// <summary>
/// The number of cases that generated tests check: all of them on the newest runtime if the environment variable <c>CI</c> is <c>true</c>, and otherwise
/// fewer, so that a local run takes seconds.
/// </summary>
internal static class TestEffort
{
    private const int LocalShare = 5;
    private const int NewestRuntime = 10;

    public static bool IsFull { get; } =
        Environment.Version.Major >= NewestRuntime && string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the number of cases to check.</summary>
    /// <param name="all">The number in CI.</param>
    public static int Cases(int all) => IsFull ? all : Math.Max(1, all / LocalShare);
}

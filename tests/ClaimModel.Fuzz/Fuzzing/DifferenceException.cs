namespace ClaimModel.Fuzz.Fuzzing;

/// <summary>Two ways of doing the same had different results.</summary>
internal sealed class DifferenceException(string message) : Exception(message)
{
    /// <summary>Throws if two texts differ.</summary>
    /// <param name="what">What was compared, such as "a stream in pieces".</param>
    /// <param name="expected">The result of the usual way.</param>
    /// <param name="actual">The result of the other way.</param>
    public static void ThrowIfDifferent(string what, string expected, string actual)
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            throw new DifferenceException($"{what}: the results differ.\n--- expected\n{expected}\n--- actual\n{actual}");
        }
    }

    /// <summary>Throws if a condition does not hold.</summary>
    public static void ThrowIfNot(bool condition, string what)
    {
        if (!condition)
        {
            throw new DifferenceException(what);
        }
    }
}

using System.Globalization;

namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>Checks a property of many random datasets, and shows a small dataset that does not have it.</summary>
internal static class RandomCheck
{
    /// <summary>The environment variable with the seed of the first dataset.</summary>
    private const string SeedVariable = "CLAIMMODEL_ORACLE_SEED";

    private static readonly int FirstSeed = int.Parse(Environment.GetEnvironmentVariable(SeedVariable) ?? "0", CultureInfo.InvariantCulture);

    /// <summary>Checks datasets in parallel.</summary>
    /// <param name="count">The number of datasets.</param>
    /// <param name="create">Creates the dataset of a seed.</param>
    /// <param name="difference">Returns what is wrong with a dataset; null if nothing is.</param>
    public static void All(int count, Func<int, ClaimDataset> create, Func<ClaimDataset, string?> difference)
    {
        var failed = Parallel.For(FirstSeed, FirstSeed + count, (seed, state) =>
        {
            if (DifferenceOrException(create(seed), difference) is not null)
            {
                state.Break();
            }
        }).LowestBreakIteration;
        if (failed is { } seed)
        {
            var smallest = DatasetShrinker.Shrink(create((int)seed), dataset => DifferenceOrException(dataset, difference) is not null);
            Assert.Fail($"{DifferenceOrException(smallest, difference)}\n{smallest.ToJson()}\nTo repeat this, set {SeedVariable}={seed}.");
        }
    }

    private static string? DifferenceOrException(ClaimDataset dataset, Func<ClaimDataset, string?> difference)
    {
        try
        {
            return difference(dataset);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }
}

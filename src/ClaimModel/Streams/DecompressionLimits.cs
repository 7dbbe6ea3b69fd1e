using System.Globalization;

namespace ClaimModel.Streams;

/// <summary>The limits on what a file is decompressed to.</summary>
/// <param name="MaxBytes">The maximum number of decompressed bytes.</param>
/// <param name="MaxRatio">The maximum number of decompressed bytes for each compressed byte. It does not apply to the first <see cref="BytesOfAnyRatio"/>.</param>
/// <param name="BytesOption">What messages call the option for the number of bytes.</param>
/// <param name="RatioOption">What messages call the option for the ratio.</param>
internal sealed record DecompressionLimits(long MaxBytes, int MaxRatio, string BytesOption, string RatioOption)
{
    /// <summary>The number of bytes, 64 MiB, that a file of any ratio may be decompressed to: small files of repeated text are common, and harmless.</summary>
    public const long BytesOfAnyRatio = 64 << 20;

    /// <summary>Returns the error of a file that exceeds a limit; null if it does not.</summary>
    public DecompressionException? ErrorOf(long compressed, long decompressed)
    {
        var limit = decompressed > MaxBytes ? string.Create(CultureInfo.InvariantCulture, $"more than {MaxBytes:N0} bytes; the rest is not read. Raise the limit ({BytesOption})")
            : decompressed > BytesOfAnyRatio && decompressed / MaxRatio > compressed ? string.Create(CultureInfo.InvariantCulture, $"more than {MaxRatio:N0} times its size; the rest is not read. Raise the limit ({RatioOption})")
            : null;
        return limit is null ? null : new($"The compressed file decompresses to {limit} if the file is meant to be that large.");
    }
}

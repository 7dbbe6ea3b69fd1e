using System.Globalization;

namespace ClaimModel.Streams;

/// <summary>The exception that is thrown if a temporary file would be larger than the limit.</summary>
internal sealed class TemporarySpaceException(string folder, TemporaryLimit limit) : IOException(string.Create(
    CultureInfo.InvariantCulture,
    $"The temporary file in \"{folder}\" would be larger than {limit.MaxBytes:N0} bytes. Raise the limit ({limit.BytesOption}), and use another folder ({limit.FolderOption}) if this one has too little space."));

namespace ClaimModel.Streams;

/// <summary>The limit on the size of a temporary file.</summary>
/// <param name="MaxBytes">The maximum number of bytes.</param>
/// <param name="BytesOption">What messages call the option for the number of bytes.</param>
/// <param name="FolderOption">What messages call the option for the folder.</param>
internal sealed record TemporaryLimit(long MaxBytes, string BytesOption, string FolderOption)
{
    /// <exception cref="TemporarySpaceException">The file would be larger than the limit.</exception>
    public void ThrowIfExceeded(FileStream file, int added)
    {
        if (file.Position > MaxBytes - added)
        {
            throw new TemporarySpaceException(Path.GetDirectoryName(file.Name)!, this); // never null: the file is in a folder
        }
    }
}

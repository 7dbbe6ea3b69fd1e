namespace ClaimModel.Streams;

/// <summary>Specifies a part of an <see cref="EndMarkedStream"/>.</summary>
internal enum EndMarkedPart
{
    /// <summary>The bytes up to the last one that is not zero.</summary>
    Content,

    /// <summary>The zero bytes at the end.</summary>
    Padding,

    /// <summary>The end marker.</summary>
    Marker,
}

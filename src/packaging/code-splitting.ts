/**
 * What every page loads, or every lesson, is one file. Cut as finely as the bundler would, it would
 * be seven small ones, which compress worse together than the largest of them alone.
 */
export const codeSplitting = {
  groups: [
    {
      name: 'course',
      test: /src\/(?:progress\/(?:course-progress|host-standing|settings|visit|finish-lesson)|ui\/fill)\.ts$/,
    },
  ],
};

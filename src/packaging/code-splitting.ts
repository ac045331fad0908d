/**
 * What every page loads, or every lesson, is one file, and so is what every island loads. Cut as
 * finely as the bundler would, each would be seven small ones, which compress worse together than
 * the largest of them alone.
 */
export const codeSplitting = {
  groups: [
    {
      name: 'course',
      test: /src\/(?:progress\/(?:course-progress|host-standing|settings|visit|finish-lesson)|ui\/fill)\.ts$/,
    },
    { name: 'island', test: /node_modules\/preact\/|use-outside\.tsx$|use-course-progress/ },
    { name: 'motion', test: /ui\/(?:wants-less-motion|bring-into-view)\.ts$/ },
  ],
};
